-- An escort is looked for on the flights of every operation that are in the air at one time: not in every list there ever was.
CREATE INDEX flight_std_idx ON flight (std);
