-- Forms that organs ask of others, and what each of those fills in, once a period.
create table one_form.form (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  title text not null,
  number text not null,
  organ text not null,
  law text not null,
  article text not null,
  purpose text not null,
  period text not null check (period in ('once', 'month', 'quarter', 'year')),
  due_days int not null,
  fillers jsonb not null,
  lines jsonb not null,
  asked int not null check (asked > 0),
  sourced int not null,
  state text not null check (state in ('submitted', 'in-force', 'declined', 'stopped')),
  filed_on date not null,
  in_force_from date,
  check (state <> 'in-force' or in_force_from is not null)
);
create index form_state on one_form.form (state);

create table one_form."return" (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  form uuid not null references one_form.form,
  title text not null,
  organ text not null,
  period_code text not null,
  state text not null check (state in ('due', 'submitted')),
  due_on date not null,
  "values" jsonb,
  note text,
  submitted_on date,
  check (state <> 'submitted' or ("values" is not null and submitted_on is not null))
);
create unique index return_once on one_form."return" (form, organ, period_code);
create index return_of_organ on one_form."return" (organ, state, due_on);
