-- A last day in a year whose holidays are not announced is nobody's to count until they are (decision 0056). It is counted then from
-- the day of the remark, or of its return.
alter table dashboard.supervision alter column due_on drop not null;
alter table dashboard.supervision add column counted_from date;
alter table dashboard.supervision add column days int;
