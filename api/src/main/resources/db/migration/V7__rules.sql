-- Drafts of rules: what somebody wants published, file by file; a file without content is to be deleted.

create table rule_draft (
  id bigint generated always as identity primary key,
  title varchar(200) not null,
  reason text not null,
  base varchar(40) not null,
  state varchar(20) not null,
  version int not null,
  restores varchar(40),
  shipped varchar(80),
  returned text,
  made_by varchar(64) not null,
  made_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  decided_by varchar(64),
  publication varchar(40)
);
create index rule_draft_by_state on rule_draft (state, changed_at);

-- Everybody who wrote something of a draft: none of them may approve it.
create table rule_draft_author (
  draft bigint not null references rule_draft (id),
  name varchar(64) not null,
  number int not null,
  primary key (draft, name)
);

create table rule_draft_file (
  draft bigint not null references rule_draft (id),
  path varchar(200) not null,
  content text,
  version int not null,
  changed_by varchar(64) not null,
  changed_at timestamp with time zone not null,
  primary key (draft, path)
);
