-- A system runs on one network (3.2.7): whatever it holds, it holds there. No key spans two tables, so a trigger looks into both.
-- Two writers for one system wait for each other until the first has committed, so that each sees what the other took; 1024 locks serve any number
-- of systems.
create function registry.hold_one_network() returns trigger language plpgsql as $$
declare
  elsewhere text;
  -- Named one by one, so that the index by network and system is used: a system may hold a hundred thousand names.
  others text[] := array_remove(array['intranet', 'extranet', 'internet', 'crypto'], new.zone);
begin
  if new.state not in ('held', 'registered') then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('registry.system'), hashtext(new.system::text) & 1023);
  select zone into elsewhere from (
    select zone from registry.block where system = new.system and state = 'held' and zone = any (others)
    union all
    select zone from registry.domain where system = new.system and state = 'registered' and zone = any (others)
  ) other limit 1;
  if elsewhere is not null then
    raise exception 'the system holds blocks or names of the %', elsewhere
      using errcode = 'exclusion_violation', constraint = 'one_network_a_system';
  end if;
  return new;
end $$;
create trigger block_in_one_network before insert or update of system, zone, state on registry.block
  for each row execute function registry.hold_one_network();
create trigger domain_in_one_network before insert or update of system, zone, state on registry.domain
  for each row execute function registry.hold_one_network();
