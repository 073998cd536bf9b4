-- Change feeds walk what was entered in the order of transactions (kernel/registers/base/feed.ts).
create index legal_person_entered_xact on legal_persons.legal_person (entered_xact);
