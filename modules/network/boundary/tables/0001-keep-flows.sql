-- What may pass the gateways. What the rules say of the networks the table holds: nothing passes to or from the intranet or
-- the cipher network, the extranet opens nothing, and an exception ends.
create table boundary.flow (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  gateway text not null,
  from_network text not null,
  from_prefixes jsonb not null,
  to_network text not null,
  to_prefixes jsonb not null,
  protocol text not null check (protocol in ('tcp', 'udp', 'icmp')),
  ports jsonb not null,
  purpose text not null,
  organ text not null,
  basis text not null check (basis in ('system', 'platform', 'exception')),
  system uuid,
  from_day date not null,
  until_day date,
  state text not null check (state in ('open', 'withdrawn')),
  reason text,
  constraint networks_apart check (not ('intranet' in (from_network, to_network) or 'crypto' in (from_network, to_network))),
  constraint extranet_opens_nothing check (from_network <> 'extranet'),
  constraint extranet_by_name check (to_network <> 'extranet' or (from_prefixes <> '[]' and to_prefixes <> '[]')),
  constraint system_named check (basis <> 'system' or system is not null),
  constraint exception_ends check (basis <> 'exception' or until_day is not null)
);
create unique index flow_once on boundary.flow (gateway, from_network, from_prefixes, to_network, to_prefixes, protocol, ports, from_day)
  where state = 'open';
