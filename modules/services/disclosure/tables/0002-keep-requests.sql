-- Applications for disclosure (依申请公开). A request has the id of its case; what happened to it is its acts, and its state is their fold.
create table disclosure.request (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  number text not null,
  organ text not null,
  kind text not null check (kind in ('information', 'correction')),
  holder text,                                -- citizen/<id>, legal-person/<code>; null where nobody was signed in
  applicant_kind text not null,
  applicant text not null,
  certificate_kind text not null,
  certificate text not null,
  contact text not null,
  address text,
  wanted text not null,
  feature text,
  form text not null,
  way text not null,
  purpose text,
  came_by text not null,
  state text not null,
  received_on text,
  due_on text,
  answered_on text,
  reply_kind text,
  public_reply boolean not null default false
);
create unique index request_number on disclosure.request (number);
create index request_of_organ on disclosure.request (organ, state, due_on);
create index request_of_holder on disclosure.request (holder, created_at desc) where holder is not null;
create index request_of_applicant on disclosure.request (organ, applicant_kind, certificate, created_at desc);

create table disclosure.request_act (
  request uuid not null references disclosure.request,
  seq int not null,
  kind text not null,
  on_day text not null,
  at timestamptz(3) not null,
  actor text not null,
  actor_name text not null,
  text text,
  detail jsonb not null,
  primary key (request, seq)
);
create trigger kept_as_written before delete or update on disclosure.request_act for each row execute function kernel.refuse_change();

-- What courts and reviewing bodies decided on replies: reported by the organ, for the annual report.
create table disclosure.dispute (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  organ text not null,
  request_number text not null,
  road text not null check (road in ('reconsideration', 'litigation')),
  outcome text not null,
  decided_on text not null
);
create index dispute_of_organ on disclosure.dispute (organ, decided_on);

-- An annual report (第49条、第50条): the figures as they were computed, with what the organ says of them.
create table disclosure.report (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  organ text not null,
  year int not null,
  due_on text not null,
  figures jsonb not null,
  problems text not null,
  other text not null,
  computed_at timestamptz(3) not null,
  document uuid references disclosure.document,
  published_at timestamptz(3),
  unique (organ, year)
);
