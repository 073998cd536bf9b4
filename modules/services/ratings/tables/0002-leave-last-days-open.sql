-- A last day in a year whose holidays are not announced is nobody's to count until they are (decision 0056).
alter table ratings.rectification alter column due_on drop not null;
