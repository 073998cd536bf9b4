-- The registry's books. What the rules say, the tables hold: two held blocks never touch, no block leaves its network's
-- range, a name is registered once.
create table registry.block (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  zone text not null check (zone in ('intranet', 'extranet', 'internet', 'crypto')),
  family text not null check (family in ('ipv4', 'ipv6')),
  purpose text not null,
  division text not null,
  block cidr not null,
  state text not null check (state in ('held', 'released')),
  released_on date,
  reason text,
  check (family = case family(block) when 4 then 'ipv4' else 'ipv6' end),
  constraint block_in_range check (block <<= any (case zone
    when 'extranet' then array['10.32.0.0/12', 'fd43:2::/32']::cidr[]
    when 'intranet' then array['172.16.0.0/12', 'fd43:1::/32']::cidr[]
    when 'crypto' then array['192.168.128.0/17', 'fd43:3::/32']::cidr[]
    else array['203.0.113.0/24', '198.51.100.0/24', '2001:db8:4300::/40', '2001:db8:4400::/40']::cidr[] end)),
  constraint block_disjoint exclude using gist (block inet_ops with &&) where (state = 'held')
);
create index block_system on registry.block (system) where state = 'held';
create index block_zone on registry.block (zone, family) where state = 'held';

create table registry.domain (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  zone text not null check (zone in ('intranet', 'extranet', 'internet')),
  name text not null check (name = lower(name) and length(name) <= 253),
  address inet,
  state text not null check (state in ('registered', 'withdrawn')),
  reason text
);
create unique index domain_name on registry.domain (name) where state = 'registered';
create index domain_system on registry.domain (system) where state = 'registered';

create table registry.exception (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  organ text not null,
  network text not null,
  document text not null,
  reason text not null,
  granted_on date not null,
  state text not null check (state in ('open', 'used'))
);

create table registry.link (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  from_zone text not null,
  to_zone text not null,
  kind text not null check (kind in ('physical', 'logical', 'ferry')),
  boundary text,
  organ text not null,
  purpose text not null,
  vertical text not null check (vertical in ('none', 'new', 'extension')),
  exception uuid unique references registry.exception,
  state text not null check (state in ('open', 'removed')),
  reason text,
  constraint intranet_apart check (not ('intranet' in (from_zone, to_zone) and from_zone <> to_zone
    and ('internet' in (from_zone, to_zone) or kind <> 'ferry'))),
  constraint internet_at_boundary check (not ('internet' in (from_zone, to_zone) and 'extranet' in (from_zone, to_zone)
    and (kind <> 'logical' or coalesce(trim(boundary), '') = ''))),
  constraint crypto_apart check (from_zone = to_zone or 'crypto' not in (from_zone, to_zone)),
  constraint vertical_by_exception check (vertical = 'none' or exception is not null)
);

-- What was last handed out of each zone: the serial grows whenever the content differs.
create table registry.zone_serial (zone text primary key, digest text not null, serial bigint not null);
