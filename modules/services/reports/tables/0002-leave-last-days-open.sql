-- A last day in a year whose holidays are not announced is nobody's to count until they are (decision 0056). It is counted then from
-- the day on which the term began.
alter table reports.report alter column accept_by drop not null;
alter table reports.report add column answer_from text;
update reports.report set answer_from = accepted_on;
alter table reports.report drop constraint report_check;
alter table reports.report add constraint report_accepted
  check (state not in ('handling', 'answered', 'closed') or (accepted_on is not null and answer_from is not null));
