package app.tarkka.architecture.broken.paper;

import tools.jackson.databind.JsonNode;

/** Wrong on purpose: Jackson is for json and exchange. */
record KnowsJackson(JsonNode other) {}
