package dev.stele.website.answer;

/** How to make the answer of an address when it is not in memory; what a page controller returns. */
@FunctionalInterface
public interface Recipe {

    Answer make();

    /** The part of the query that the answer depends on, in one fixed spelling; empty when it depends on none. */
    default String query() {
        return "";
    }

    /** The same recipe for an address with a query. */
    default Recipe forQuery(String query) {
        Recipe recipe = this;
        return new Recipe() {
            @Override
            public Answer make() {
                return recipe.make();
            }

            @Override
            public String query() {
                return query;
            }
        };
    }
}
