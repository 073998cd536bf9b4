-- The calendar lives on (decision 0056). A clock that ends in a year whose holidays are not announced has no last day until they are.
alter table kernel.case_clock alter column due_on drop not null;
-- With how many days the clock was started: its last day is counted anew from them. Null of those before this was kept.
alter table kernel.case_clock add column days int;
create index case_clock_running on kernel.case_clock ("case") where stopped_on is null;
-- A clock runs whose last day nobody can count yet; where it is false and `due_on` null, none runs.
alter table kernel."case" add column due_open boolean not null default false;
alter table kernel."case" add constraint case_due_or_open check (not due_open or due_on is null);

-- A year comes into the table, or anew, by an edition of the calendar that two people sign (modules/platform/calendar).
alter table kernel.calendar_year add column edition int not null default 0;
alter table kernel.calendar_year add column confirmed_at timestamptz(3);
alter table kernel.calendar_year add column changed_from date;   -- the first day that the edition changed

-- What a change of the calendar did to the last day of a case. Written once, in the statement that does it.
create table kernel.due_change (
  "case" uuid not null references kernel."case",
  at timestamptz(3) not null,
  was date,                                  -- null: nobody could count it
  became date
);
create index due_change_case on kernel.due_change ("case", at);
create trigger kept_as_written before delete or update on kernel.due_change for each row execute function kernel.refuse_change();
create trigger kept_whole before truncate on kernel.due_change for each statement execute function kernel.refuse_change();

-- The year whose notice brought the day; null where it is its own. A New Year's holiday begins in the year before.
alter table kernel.calendar_day add column of_year text;
