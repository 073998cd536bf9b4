-- What counting and checking a base register in one statement takes, for millions of rows at a time.

-- The events of a record that are declared void, of pairs [seq, [voided seqs]]. A voiding that is itself void voids nothing: the
-- last word goes first, as in kernel/registers/base/fold.ts.
create function kernel.undone(entries jsonb) returns int[] language plpgsql immutable strict parallel safe as $$
declare
  entry jsonb;
  gone int[] := '{}';
begin
  for entry in select value from jsonb_array_elements(entries) order by (value ->> 0)::int desc loop
    if not (entry ->> 0)::int = any (gone) then
      gone := gone || array(select value::int from jsonb_array_elements_text(entry -> 1));
    end if;
  end loop;
  return gone;
end $$;

-- GB 11643-1999, as kernel/people/identity-number.ts: form and check character.
create function kernel.identity_number_fits(number text) returns boolean language sql immutable parallel safe as $$
  select case when number ~ '^\d{17}[\dX]$' then
    substr('10X98765432', (
        7 * (ascii(substr(number, 1, 1)) - 48) + 9 * (ascii(substr(number, 2, 1)) - 48) + 10 * (ascii(substr(number, 3, 1)) - 48) +
        5 * (ascii(substr(number, 4, 1)) - 48) + 8 * (ascii(substr(number, 5, 1)) - 48) + 4 * (ascii(substr(number, 6, 1)) - 48) +
        2 * (ascii(substr(number, 7, 1)) - 48) + 1 * (ascii(substr(number, 8, 1)) - 48) + 6 * (ascii(substr(number, 9, 1)) - 48) +
        3 * (ascii(substr(number, 10, 1)) - 48) + 7 * (ascii(substr(number, 11, 1)) - 48) + 9 * (ascii(substr(number, 12, 1)) - 48) +
        10 * (ascii(substr(number, 13, 1)) - 48) + 5 * (ascii(substr(number, 14, 1)) - 48) + 8 * (ascii(substr(number, 15, 1)) - 48) +
        4 * (ascii(substr(number, 16, 1)) - 48) + 2 * (ascii(substr(number, 17, 1)) - 48)
      ) % 11 + 1, 1) = right(number, 1)
    else false end
$$;

-- GB 32100-2015, as kernel/people/credit-code.ts: form and check character.
create function kernel.credit_code_fits(number text) returns boolean language sql immutable parallel safe as $$
  select case when number ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' then
    substr(letters, (31 - (
        1 * (strpos(letters, substr(number, 1, 1)) - 1) + 3 * (strpos(letters, substr(number, 2, 1)) - 1) +
        9 * (strpos(letters, substr(number, 3, 1)) - 1) + 27 * (strpos(letters, substr(number, 4, 1)) - 1) +
        19 * (strpos(letters, substr(number, 5, 1)) - 1) + 26 * (strpos(letters, substr(number, 6, 1)) - 1) +
        16 * (strpos(letters, substr(number, 7, 1)) - 1) + 17 * (strpos(letters, substr(number, 8, 1)) - 1) +
        20 * (strpos(letters, substr(number, 9, 1)) - 1) + 29 * (strpos(letters, substr(number, 10, 1)) - 1) +
        25 * (strpos(letters, substr(number, 11, 1)) - 1) + 13 * (strpos(letters, substr(number, 12, 1)) - 1) +
        8 * (strpos(letters, substr(number, 13, 1)) - 1) + 24 * (strpos(letters, substr(number, 14, 1)) - 1) +
        10 * (strpos(letters, substr(number, 15, 1)) - 1) + 30 * (strpos(letters, substr(number, 16, 1)) - 1) +
        28 * (strpos(letters, substr(number, 17, 1)) - 1)
      ) % 31) % 31 + 1, 1) = right(number, 1)
    else false end
  from (values ('0123456789ABCDEFGHJKLMNPQRTUWXY')) as alphabet (letters)
$$;
