-- Tax is cleared before a legal person is deregistered; and shares are found from their holder.

alter table legal_persons.legal_person add column tax_cleared_on text;

-- The records that hold a share: the list lies in the firm's own row, and is found by any of them.
create function legal_persons.holders(shareholders jsonb) returns text[] language sql immutable strict parallel safe as
$$ select coalesce(array_agg(share ->> 'record'), '{}') from jsonb_array_elements(shareholders) share where share ->> 'record' is not null $$;
create index legal_person_holders on legal_persons.legal_person using gin (legal_persons.holders(shareholders)) where shareholders is not null;
