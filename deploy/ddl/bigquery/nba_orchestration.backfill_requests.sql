CREATE TABLE IF NOT EXISTS `nba_orchestration.backfill_requests` (
  event_id STRING NOT NULL OPTIONS (description = "Names the event."),
  scraper STRING NOT NULL OPTIONS (description = "Who was asked."),
  game_date DATE NOT NULL OPTIONS (description = "For which day."),
  attempt_number INT64 NOT NULL OPTIONS (description = "Attempts for this day, from 1."),
  trigger_source STRING NOT NULL OPTIONS (description = "What caused it."),
  evidence STRING NOT NULL OPTIONS (description = "What was missing."),
  outcome STRING NOT NULL OPTIONS (description = "REQUESTED before the call; then what came of it. NOTHING_DELIVERED and PARTLY_DELIVERED: the scraper reported success and the gap is still open. WAITING and EXHAUSTED: why no request was sent."),
  detail STRING NOT NULL OPTIONS (description = "In the scraper's words, or the rule."),
  next_attempt_at TIMESTAMP OPTIONS (description = "When it may be asked again."),
  happened_at TIMESTAMP NOT NULL OPTIONS (description = "When it happened."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
CLUSTER BY event_id
OPTIONS (description = "One row: one request to a scraper, or what came of it");
