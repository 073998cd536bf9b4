-- The list of towns and villages is one year's: the day up to which it was kept. A later list adds what is new and drops nothing,
-- so that an address written by an older list can still be read.

alter table kernel.locality add column listed text not null default '2023-06-30';
