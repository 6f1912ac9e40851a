-- A rule may name somebody of the organisation it proposes; who that is now is asked when it proposes.

alter table routing_rule add column person_id uuid null references app_user (id);
