-- A service may offer a base register of the house, which is read by right and never as a table.
alter table exchange.service drop constraint service_kind_check;
alter table exchange.service add constraint service_kind_check check (kind in ('sql', 'file', 'http', 'base'));
