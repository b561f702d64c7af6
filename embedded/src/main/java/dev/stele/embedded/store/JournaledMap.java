package dev.stele.embedded.store;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/** A map that tells the journal what it changes. */
final class JournaledMap<K, V> extends MVMap<K, V> {

    private final Journal journal;

    private JournaledMap(Map<String, Object> configuration, DataType<K> keys, DataType<V> values, Journal journal) {
        super(configuration, keys, values);
        this.journal = journal;
    }

    /** Every change passes here, those of compaction too, which change nothing that the journal tells of. */
    @Override
    public @Nullable V operate(K key, @Nullable V value, DecisionMaker<? super V> decision) {
        @Nullable V before = super.operate(key, value, decision);
        // The backend puts, puts if absent, and removes.
        if (value != null && (decision == DecisionMaker.PUT || before == null)) {
            journal.put(this, key, value);
        } else if (decision == DecisionMaker.REMOVE && before != null) {
            journal.remove(this, key);
        }
        return before;
    }

    static final class Builder<K, V> extends BasicBuilder<JournaledMap<K, V>, K, V> {

        private final Journal journal;

        Builder(Journal journal) {
            this.journal = journal;
        }

        @Override
        public Builder<K, V> keyType(DataType<? super K> type) {
            setKeyType(type);
            return this;
        }

        @Override
        public Builder<K, V> valueType(DataType<? super V> type) {
            setValueType(type);
            return this;
        }

        @Override
        protected JournaledMap<K, V> create(Map<String, Object> configuration) {
            return new JournaledMap<>(configuration, getKeyType(), getValueType(), journal);
        }
    }
}
