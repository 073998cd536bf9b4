-- Regulations of the province on e-government as they are made, and the national law on the same subjects.
create table legislation.national_law (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  subject text not null,
  rank text not null,
  document_number text,
  from_day date not null,
  ended_on date,                             -- exclusive
  source text not null,
  check (ended_on is null or ended_on > from_day)
);
create index national_law_days on legislation.national_law (from_day, ended_on);

create table legislation.regulation (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  subject text not null,
  form text not null,
  organ text not null,
  stage text not null,
  planned_on date not null,
  comments_from date,
  comments_until date,
  published_on date,
  from_day date,
  ended_on date,                             -- exclusive
  document_number text,
  taken_over_by uuid references legislation.national_law,
  source text not null,
  constraint regulation_title unique (title),
  check ((stage in ('published', 'filed', 'ended')) = (from_day is not null)),
  check ((stage = 'ended') = (ended_on is not null)),
  check ((stage = 'taken-over') = (taken_over_by is not null)),
  check (ended_on is null or ended_on > from_day)
);
