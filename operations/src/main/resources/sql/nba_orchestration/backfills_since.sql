-- What became of requests to the scrapers since a time. Grain: one outcome.
SELECT outcome, COUNT(*) AS requests
FROM nba_orchestration.backfill_requests
WHERE happened_at >= @since
GROUP BY outcome
ORDER BY outcome
