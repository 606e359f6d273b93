CREATE TABLE IF NOT EXISTS `nba_predictions.system_proof` (
  game_date DATE NOT NULL OPTIONS (description = "Date of the slate in New York; later grades are not read."),
  prop_type STRING NOT NULL OPTIONS (description = "What is predicted."),
  system_id STRING NOT NULL OPTIONS (description = "System: moving_average."),
  graded_lines INT64 NOT NULL OPTIONS (description = "Current grades of this season against a line with both prices, without pushes and without players who did not play."),
  log_loss FLOAT64 OPTIONS (description = "Mean of -ln(chance given to the side that came); a coin's is 0.693147. Null without a graded line."),
  deciles_judged INT64 NOT NULL OPTIONS (description = "Tenths of prob_over with at least 30 graded lines; others are not judged."),
  widest_deviation FLOAT64 OPTIONS (description = "Of those the largest distance between lines that went over and lines that should have, in standard errors; the 99.5 % interval ends at 2.807034."),
  is_proven BOOL NOT NULL OPTIONS (description = "Whether the system may recommend a side on the date."),
  verdict STRING NOT NULL OPTIONS (description = "The first condition that is not met, else PROVEN."),
  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
)
PARTITION BY game_date
CLUSTER BY prop_type, system_id
OPTIONS (description = "One row: one system and prop on a date with games", require_partition_filter = TRUE);
