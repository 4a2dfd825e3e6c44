package cn.duibiao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's step: a catalogue goes into the program as {@link ShippedCatalogue} finds it. */
public final class Shipment {
    private Shipment() {}

    /** Puts the catalogue of a folder into {@code classes}, the root of the class path. */
    public static void ship(CatalogueReader from, Path classes) {
        CatalogueFolder folder = from.folder();
        ObjectMapper yaml = CatalogueFormat.yaml();
        ObjectMapper json = CatalogueFormat.json();
        Path root = classes.resolve(ShippedCatalogue.ROOT.substring(1));
        try {
            Files.createDirectories(root);
            for (String id : from.planIds()) {
                ObjectNode tree = json.createObjectNode();
                tree.set("plan", yaml.readTree(Files.readString(folder.plan(id))));
                ArrayNode chapters = tree.putArray("chapters");
                for (Path file : folder.targets(id)) {
                    chapters.add(yaml.readTree(Files.readString(file)));
                }
                json.writeValue(root.resolve(id + ".json").toFile(), tree);
                json.writeValue(root.resolve(id + ".digest.json").toFile(), from.digest(id));
                json.writeValue(root.resolve(id + ".ledger.json").toFile(), ledger(from, id, yaml));
                Files.writeString(root.resolve(id + ".txt"), folder.text(id).content());
            }
            ArrayNode profiles = json.createArrayNode();
            for (Path file : folder.profiles()) {
                profiles.addObject()
                        .put("name", CatalogueFolder.profileName(file))
                        .put("digest", CatalogueFolder.profileDigest(file))
                        .set("file", yaml.readTree(Files.readString(file)));
            }
            json.writeValue(root.resolve("policies.json").toFile(), profiles);
            json.writeValue(root.resolve("index.json").toFile(), from.names());
            from.indicators(); // checked before it is shipped
            json.writeValue(
                    root.resolve("indicators.json").toFile(), yaml.readTree(Files.readString(folder.indicators())));
            json.writeValue(root.resolve("policy.json").toFile(), yaml.readTree(Files.readString(folder.policy())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nobody wrote one. */
    private static JsonNode ledger(CatalogueReader from, String id, ObjectMapper yaml) throws IOException {
        from.ledgerNotes(id); // malformed, it must not be shipped
        Path file = from.folder().ledger(id);
        return Files.exists(file) ? yaml.readTree(Files.readString(file)) : yaml.createObjectNode();
    }
}
