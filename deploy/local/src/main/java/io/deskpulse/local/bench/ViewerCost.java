package io.deskpulse.local.bench;

/**
 * What open boards cost the application. What one more costs is the difference between runs with few and with many, for
 * what is found out and encoded is so once for all.
 *
 * @param processors processor time of the threads that serve boards, as a part of one processor
 * @param bytesPerSecond sent to each of them
 */
record ViewerCost(int viewers, double processors, double bytesPerSecond) {}
