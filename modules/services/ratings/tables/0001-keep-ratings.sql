-- Ratings: given once a part, once more after a bad one was answered, and never changed or removed by anybody. Who gave one stands in
-- a table of its own, which the rated organ has no way to read.
create table ratings.rating (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  title text not null,
  number text not null,
  part uuid not null,
  matter text not null,
  organ text not null,
  division text not null,
  code text not null check (code in ('1', '2', '3', '4', '5')),
  round int not null check (round in (1, 2)),
  channel text not null,
  reasons jsonb not null,
  remark text,
  rated_on text not null,
  constraint rated_once unique (part, round)
);
create index rating_organ on ratings.rating (organ, rated_on desc);
create trigger kept_as_written before delete or update on ratings.rating for each row execute function kernel.refuse_change();

create table ratings.rater (
  rating uuid primary key references ratings.rating,
  holder text not null,
  telephone text
);

create table ratings.rectification (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  title text not null,
  number text not null,
  rating uuid not null unique references ratings.rating,
  part uuid not null unique,
  organ text not null,
  code text not null,
  remark text,
  reasons jsonb not null,
  state text not null check (state in ('opened', 'replied', 'closed')),
  opened_on text not null,
  due_on text not null,
  kind text check (kind in ('founded', 'unfounded')),
  measures text,
  replied_on text,
  overdue int not null,
  called_on text,
  call_back text check (call_back in ('satisfied', 'dissatisfied', 'unreached')),
  call_note text,
  second_code text,
  check (state = 'opened' or (kind is not null and measures is not null and replied_on is not null)),
  check (state <> 'closed' or call_back is not null)
);
create index rectification_organ on ratings.rectification (organ, state, due_on);
