package io.deskpulse.desk;

/**
 * How response times are spread, for quantiles that can be added up and taken back. A bucket is 1/32 of a power of two
 * wide, so a quantile is off by at most 1.6 % of its value; below 64 ms it is exact.
 */
public final class ResponseHistogram {

    private static final int SUB_BITS = 5;
    private static final int SUB_BUCKETS = 1 << SUB_BITS;
    private static final int EXACT = SUB_BUCKETS * 2;

    private final SparseCounts counts = new SparseCounts();
    private long total;

    /** Adds, or with a negative count takes back, responses of that many milliseconds. */
    public void add(long millis, long count) {
        addBucket(bucketOf(millis), count);
    }

    void addBucket(int bucket, long count) {
        total += count;
        counts.add(bucket, count);
    }

    /** Adds all of another histogram, or with a sign of −1 takes it off. */
    public void addAll(ResponseHistogram other, int sign) {
        total += sign * other.total;
        counts.addAll(other.counts, sign);
    }

    /** The ⌈q·n⌉-th smallest response in milliseconds, 0 where there is none. */
    public long quantile(double q) {
        Rank rank = new Rank((long) Math.ceil(q * total));
        counts.forEach(rank);
        return rank.bucket == Rank.NONE ? 0 : middleOf(rank.bucket);
    }

    /** The first bucket up to which there are so many responses. */
    private static final class Rank implements SparseCounts.Reader {

        static final int NONE = -1;

        int bucket = NONE;
        private long left;

        Rank(long rank) {
            this.left = rank;
        }

        @Override
        public void read(int number, long count) {
            left -= count;
            if (left <= 0 && bucket == NONE) {
                bucket = number;
            }
        }
    }

    SparseCounts buckets() {
        return counts;
    }

    /** Whether it holds no response. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    private static int bucketOf(long millis) {
        if (millis < EXACT) {
            return (int) millis;
        }
        int exponent = 63 - Long.numberOfLeadingZeros(millis) - SUB_BITS;
        return EXACT + (exponent - 1) * SUB_BUCKETS + (int) ((millis >>> exponent) - SUB_BUCKETS);
    }

    private static long middleOf(int bucket) {
        if (bucket < EXACT) {
            return bucket;
        }
        int exponent = (bucket - EXACT) / SUB_BUCKETS + 1;
        long lowest = (long) ((bucket - EXACT) % SUB_BUCKETS + SUB_BUCKETS) << exponent;
        return lowest + (1L << exponent) / 2;
    }
}
