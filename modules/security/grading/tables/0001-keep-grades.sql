-- A system's grade, its tests and what they found. A grade's row mirrors the state of its case (kernel.case, same id).
create table grading.grade (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  system uuid not null,
  organ text not null,
  information_object text not null,
  information_degree text not null,
  service_object text not null,
  service_degree text not null,
  critical boolean not null,
  basis text not null,
  information_grade int not null check (information_grade between 1 and 5),
  service_grade int not null check (service_grade between 1 and 5),
  grade int not null,
  state text not null check (state in ('proposed', 'returned', 'reviewed', 'filed', 'settled', 'superseded')),
  experts jsonb,
  reviewed_on date,
  filing_number text,
  filing_organ text,
  filed_on date,
  -- The system's grade is the higher of the two (GB/T 22240).
  constraint grade_is_the_higher check (grade = greatest(information_grade, service_grade)),
  constraint filed_has_number check (state <> 'filed' or (filing_number is not null and filing_organ is not null and filed_on is not null)),
  -- Only grade one stands without a filing.
  constraint settled_is_grade_one check (state <> 'settled' or grade = 1)
);
create unique index grading_open on grading.grade (system) where state in ('proposed', 'returned', 'reviewed');
create unique index grade_in_force on grading.grade (system) where state in ('filed', 'settled');
create unique index filing_number_once on grading.grade (filing_number) where state = 'filed';

create table grading.assessment (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  day date not null,
  assessor text not null,
  report text not null constraint assessment_report_once unique,
  score double precision not null check (score between 0 and 100),
  conclusion text not null
);
create index assessment_of_system on grading.assessment (system, day desc);

create table grading.finding (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  assessment uuid not null references grading.assessment,
  severity text not null check (severity in ('high', 'medium', 'low')),
  what text not null,
  measure text not null,
  due_day date not null,
  closed_on date,
  closed_by text,
  proof text,
  confirmed_on date,
  confirmed_by text,
  remark text,
  -- Nothing is closed without proof, nor confirmed before it is closed.
  constraint closed_has_proof check (closed_on is null or (proof is not null and closed_by is not null)),
  constraint confirmed_is_closed check (confirmed_on is null or closed_on is not null)
);
create index finding_open on grading.finding (system, due_day) where confirmed_on is null;
create index finding_of_assessment on grading.finding (assessment);

create table grading.crypto_assessment (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  day date not null,
  assessor text not null,
  report text not null constraint crypto_report_once unique,
  layers jsonb not null,
  high_risk boolean not null,
  score double precision not null check (score between 0 and 100),
  verdict text not null check (verdict in ('conformant', 'basic', 'not-conformant'))
);
create index crypto_of_system on grading.crypto_assessment (system, day desc);

create table grading.product (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  name text not null,
  kind text not null,
  maker text not null,
  certificate text not null,
  valid_until date not null,
  count int not null,
  retired_on date
);
create index product_of_system on grading.product (system);

create table grading.transition (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null constraint transition_once unique,
  organ text not null,
  until date not null,
  reason text not null,
  given_by text not null
);
