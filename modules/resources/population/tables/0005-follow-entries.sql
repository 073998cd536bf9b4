-- Change feeds walk what was entered in the order of transactions (kernel/registers/base/feed.ts).
create index person_entered_xact on population.person (entered_xact);
