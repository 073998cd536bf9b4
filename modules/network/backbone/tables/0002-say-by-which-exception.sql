-- A trunk for a department's own vertical network is laid by the leading group's exception, and one exception lays one trunk (3.2.11).
alter table backbone.trunk add column exception uuid constraint exception_spent_once unique;
