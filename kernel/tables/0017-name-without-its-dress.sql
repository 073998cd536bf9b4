-- Records that are one are sought by what a name is without its dress: brackets, spaces and dots, and the legal form at its end.
-- kernel/text/bare-name.ts says the same; a test holds the two together.
create function kernel.bare_name(name text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(
    regexp_replace(lower(name), '[][（）()〔〕【】《》“”"''·•・.。,，、 　\t-]', '', 'g'),
    '(?:股份有限公司|有限责任公司|有限公司|公司|特殊普通合伙|普通合伙|有限合伙|农民专业合作社|专业合作社)$', '')
$$;
