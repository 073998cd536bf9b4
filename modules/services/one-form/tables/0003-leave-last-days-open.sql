-- A last day in a year whose holidays are not announced is nobody's to count until they are (decision 0056). It is counted then from
-- the end of the period.
alter table one_form."return" alter column due_on drop not null;
alter table one_form."return" add column period_ended date;
