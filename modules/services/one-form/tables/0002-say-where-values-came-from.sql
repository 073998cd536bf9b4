-- What a return holds is read by its titles, each value with where it came from, of when, and why it was changed; and how many were
-- typed, how many the system took over.
alter table one_form."return" add column answers jsonb, add column typed int, add column taken int, add column changed int;
update one_form."return" r set
  answers = (select jsonb_agg(jsonb_build_object('field', l ->> 'id', 'title', l ->> 'title', 'unit', l ->> 'unit',
      'value', r."values" ->> (l ->> 'id'), 'from', l -> 'source' ->> 'title', 'time', null, 'known', null, 'reason', null, 'why', null))
    from one_form.form f, jsonb_array_elements(f.lines) l where f.id = r.form),
  typed = (select count(*) from one_form.form f, jsonb_array_elements(f.lines) l where f.id = r.form and l ->> 'source' is null),
  taken = (select count(*) from one_form.form f, jsonb_array_elements(f.lines) l
    where f.id = r.form and l ->> 'source' is not null and r."values" ? (l ->> 'id')),
  changed = 0
where r.state = 'submitted';
alter table one_form."return" drop column "values";
alter table one_form."return" add check
  (state <> 'submitted' or (answers is not null and typed is not null and taken is not null and changed is not null and submitted_on is not null));
create index return_submitted on one_form."return" (submitted_on) where state = 'submitted';
