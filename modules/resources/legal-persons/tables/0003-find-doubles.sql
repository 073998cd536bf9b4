-- Records of one legal person under two codes are sought by the bare name, by the organisation code inside the credit code
-- (GB 11714, it outlives a change of the registering department), and by the representative at the seat.
create index legal_person_bare on legal_persons.legal_person (kernel.bare_name(name));
create index legal_person_organisation on legal_persons.legal_person (substr(uscc, 9, 9));
create index legal_person_led on legal_persons.legal_person (representative_name, division) where representative_name is not null;
-- A loaded batch is walked record by record.
create index legal_person_batch on legal_persons.legal_person (batch, id) where batch is not null;
