-- As which authorities an office acts; empty for an emergency management department.

alter table office add column authorities varchar(1000) default '' not null;
