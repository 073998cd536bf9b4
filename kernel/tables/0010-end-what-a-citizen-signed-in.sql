-- A citizen ends all their sign-ins at once: with a new password, or because a device is lost. Theirs stand nowhere but at
-- their issuer, so what it keeps of a person must be found by the person: sessions, grants, tokens, and an interaction that
-- was answered and not yet followed.
create index oidc_item_person on kernel.oidc_item ((coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}')));

-- From the issuer's clock, which is the machine's. A request that was under way while the sign-ins ended writes its session
-- anew when it is done; the citizen's row, locked, makes the two come one after the other, and what began before is not kept.
alter table kernel.citizen add signed_out_at timestamptz;

create function kernel.refuse_ended_session() returns trigger language plpgsql as $$
declare ended timestamptz;
begin
  select signed_out_at into ended from kernel.citizen where id = (new.payload ->> 'accountId')::uuid for share;
  if to_timestamp((new.payload ->> 'loginTs')::float8 + 1) <= ended then
    return null;
  end if;
  return new;
end $$;
create trigger refuse_ended_session before insert on kernel.oidc_item for each row
  when (new.model = 'Session' and new.payload ->> 'accountId' ~ '^[0-9a-f-]{36}$') execute function kernel.refuse_ended_session();

-- Each issuer tells its own clients of what ended.
alter table kernel.oidc_farewell add realm text not null default 'officials';
