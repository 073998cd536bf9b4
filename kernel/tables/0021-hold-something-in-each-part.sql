-- A unique index on every part of a base register's table, each named after its part: what an index holds is told by its name
-- (`held` on the card). `what` is the columns with the condition: '(household, prefecture) where …'.
create function kernel.hold_in_each_part(name text, held text, what text) returns void language plpgsql as $$
declare
  space text := split_part(name, '.', 1);
  noun text := split_part(name, '.', 2);
  part text;
  own text;
begin
  execute format('create unique index %I on only %s %s', held, name, what);
  for part in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = name::regclass loop
    own := held || substr(part, length(noun) + 1);
    execute format('create unique index %I on %I.%I %s', own, space, part, what);
    execute format('alter index %I.%I attach partition %I.%I', space, held, space, own);
  end loop;
end $$;
