-- What was answered to a submission, by the key that the client gave it, so that the same submission
-- sent again gets the same answer and is not stored twice.
create table kept_answer (
  account bigint not null references account (id),
  request_key varchar(200) not null,
  request_digest varchar(64) not null,
  firm varchar(32) not null,
  version int not null,
  status int not null,
  made_at timestamp with time zone not null,
  primary key (account, request_key),
  foreign key (firm, version) references profile (firm, version)
);
create index kept_answer_by_time on kept_answer (account, made_at);

-- A name is as long as a profile lets it be.
alter table firm alter column name set data type varchar(8000);
