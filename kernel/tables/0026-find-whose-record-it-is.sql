-- From a record to whoever holds it: a certificate given to a person's record, a death, a firm's new representative.
create index citizen_record_of_record on kernel.citizen_record (record, register);
