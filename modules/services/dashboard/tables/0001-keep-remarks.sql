-- Remarks of leaders on what stood on the board. One thing has one remark under way.
create table dashboard.supervision (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  number text not null,
  subject text not null,
  title text not null,
  owner text not null,
  remark text not null,
  by_name text not null,
  given_on date not null,
  due_on date not null,
  state text not null check (state in ('given', 'answered', 'closed')),
  answer text,
  answered_on date,
  check (state <> 'answered' or answer is not null)
);
create unique index supervision_once on dashboard.supervision (subject) where state <> 'closed';
