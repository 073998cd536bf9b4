-- What was written since an instant: a rehearsal looks for its own records, a comparison of two moments for what lies between.
create index record_version_at on kernel.record_version (at);
