-- Reports. A report's row holds nobody's name. Who sent it stands in reports.sender; an anonymous report has no row there, and no
-- column here that one could be read from.
create table reports.report (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  number text not null,
  kind text not null check (kind in ('fake-goods', 'publications', 'consultation', 'complaint', 'suggestion')),
  topic text not null,
  division text not null,
  place text,
  about text,
  title text not null,
  said text not null,
  signed boolean not null,
  may_say boolean not null,
  pictures int not null,
  organ text not null,
  state text not null check (state in ('sent', 'handling', 'answered', 'declined', 'closed')),
  received_on text not null,
  accept_by text not null,
  accepted_on text,
  answer_by text,
  promised int not null,
  extended int not null,
  extended_for text,
  answered_on text,
  overdue int not null,
  outcome text check (outcome in ('founded', 'partly', 'unfounded', 'explained')),
  reply text,
  answered_by text,
  declined_for text,
  shown text not null check (shown in ('no', 'yes')),
  shown_on text,
  shown_title text,
  shown_said text,
  shown_reply text,
  check (state not in ('handling', 'answered', 'closed') or (accepted_on is not null and answer_by is not null)),
  check (state not in ('answered', 'closed') or (answered_on is not null and reply is not null)),
  check (state <> 'declined' or declined_for is not null),
  check (shown = 'no' or (shown_title is not null and shown_said is not null and shown_reply is not null and may_say))
);
create unique index report_number on reports.report (number);
create index report_organ on reports.report (organ, state, received_on desc);
create index report_shown on reports.report (shown_on desc, id) where shown = 'yes';

create table reports.sender (
  report uuid primary key references reports.report,
  holder text,                               -- citizen/<id> or legal-person/<credit code>, where they were signed in
  name text not null,
  telephone text
);
create index sender_holder on reports.sender (holder) where holder is not null;

-- The secret itself is nowhere: whoever lost theirs has lost the answer.
create table reports.secret (
  report uuid primary key references reports.report,
  digest text not null
);

create table reports.message (
  report uuid not null references reports.report,
  seq int not null,
  by_sender boolean not null,
  at timestamptz(3) not null,
  text text not null,
  primary key (report, seq)
);
create trigger kept_as_written before delete or update on reports.message for each row execute function kernel.refuse_change();

create table reports.picture (
  id uuid primary key,
  report uuid not null references reports.report,
  file_name text not null,
  type text not null,
  bytes int not null,
  content bytea not null
);
create index picture_report on reports.picture (report);
