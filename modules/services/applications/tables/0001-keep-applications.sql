-- Drafts, applications, their parts and what happened to each part. A part has the id of its case, which is opened when its step
-- begins. Who an application is of is text: citizen/<id> or legal-person/<credit code>, as an actor's behalf names them.
create table applications.draft (
  id uuid primary key,
  version int not null,
  holder text not null,
  begun_by uuid not null,
  holder_name text not null,
  errand text not null,
  division text not null,
  answers jsonb not null,
  typed jsonb not null,
  ways jsonb not null,
  telephone text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  expires_on date not null
);
create index draft_by_holder on applications.draft (holder, updated_at desc);
create index draft_by_end on applications.draft (expires_on);

create table applications.application (
  id uuid primary key,
  number text not null,
  errand text not null,
  kind text not null,
  title jsonb not null,
  definition text not null,
  division text not null,
  holder text not null,
  holder_name text not null,
  applied_by uuid not null,
  came_by text not null,
  assisted_by text,
  telephone text,
  answers jsonb not null,
  typed jsonb not null,
  held jsonb not null,
  materials jsonb not null,
  consents text[] not null,
  unchecked text[] not null,
  submitted_at timestamptz(3) not null
);
create unique index application_number on applications.application (number);
create index application_by_holder on applications.application (holder, submitted_at desc);

create table applications.part (
  id uuid primary key,
  application uuid not null references applications.application,
  matter text not null,
  title jsonb not null,
  step int not null,
  organ text not null,
  state text not null,
  licensing boolean not null,
  joint boolean not null,
  days int,
  unit text not null,
  promise int,
  results jsonb not null,
  needs jsonb not null,
  outcome jsonb,
  changed_at timestamptz(3) not null
);
create index part_by_application on applications.part (application, step);
-- The same matter of the same person about the same thing is handled once at a time, alone or within a life event. A row goes
-- when its part ends.
create table applications.running (
  holder text not null,
  matter text not null,
  about text not null,
  application uuid not null references applications.application,
  primary key (holder, matter, about)
);
create index running_by_application on applications.running (application);

create table applications.act (
  part uuid not null references applications.part,
  seq int not null,
  kind text not null,
  on_day date not null,
  at timestamptz(3) not null,
  actor uuid,
  actor_name text,
  organ text,
  text text,
  detail jsonb not null,
  primary key (part, seq)
);

create table applications.upload (
  id uuid primary key,
  draft uuid,
  application uuid,
  part uuid,
  material text not null,
  place int not null,
  file_name text not null,
  type text not null,
  bytes int not null,
  digest bytea not null,
  content bytea not null,
  added_at timestamptz(3) not null
);
create index upload_by_draft on applications.upload (draft, material, place) where draft is not null;
create index upload_by_application on applications.upload (application, material, place) where application is not null;
