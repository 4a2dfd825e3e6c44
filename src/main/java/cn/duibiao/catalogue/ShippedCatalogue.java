package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue inside the program: the same files as under {@code rules/} and {@code seeds/}, put into the program's
 * resources by the build, as JSON because that is read faster than YAML.
 */
public final class ShippedCatalogue implements Catalogue {
    private static final String ROOT = "/duibiao/";

    private final ObjectMapper json = CatalogueFormat.json();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    @Override
    public List<PlanName> names() {
        return List.of(read("index.json", PlanName[].class));
    }

    /** Built once; whoever asks meanwhile waits. */
    @Override
    public Plan plan(String id) {
        return plans.computeIfAbsent(id, this::build);
    }

    private Plan build(String id) {
        JsonNode tree = read(id + ".json", JsonNode.class);
        List<RawPlan.Chapter> chapters = new ArrayList<>();
        for (JsonNode chapter : tree.get("chapters")) {
            chapters.add(new RawPlan.Chapter(id, convert(chapter, TargetsFile.class), ""));
        }
        List<Finding> findings = new ArrayList<>();
        RawPlan raw = new RawPlan(id, convert(tree.get("plan"), PlanFile.class), chapters);
        return PlanBuilder.build(raw, text(id).orElseThrow(), findings)
                .orElseThrow(() -> new IllegalStateException("the shipped plan " + id + " is broken: " + findings));
    }

    @Override
    public Policy policy() {
        return PolicyBuilder.build("policy", read("policy.json", PolicyFile.class));
    }

    @Override
    public List<LedgerNote> ledgerNotes(String id) {
        return read(id + ".ledger.json", LedgerFile.class).notes(id + "/ledger.yaml", "", new ArrayList<>());
    }

    @Override
    public List<Indicator> indicators() {
        List<Finding> findings = new ArrayList<>();
        Map<String, Target> targets = new HashMap<>();
        names().forEach(n -> plan(n.id()).targets().forEach(t -> targets.put(t.id(), t)));
        List<Indicator> indicators =
                IndicatorsBuilder.build("indicators", read("indicators.json", IndicatorsFile.class), targets, findings);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the shipped dictionary is broken: " + findings);
        }
        return indicators;
    }

    @Override
    public Profile profile(String name) {
        ShippedProfile[] known = read("policies.json", ShippedProfile[].class);
        for (ShippedProfile profile : known) {
            if (profile.name().equals(name)) {
                return new Profile(PolicyBuilder.build("policies/" + name, profile.file()), profile.digest());
            }
        }
        throw CatalogueReader.noProfile(
                name, Arrays.stream(known).map(ShippedProfile::name).toList());
    }

    /** A profile as it is shipped, whole or not: who asks for it is told what it lacks. */
    record ShippedProfile(String name, String digest, PolicyFile file) {}

    @Override
    public RulesDigest digest(String id) {
        return read(id + ".digest.json", RulesDigest.class);
    }

    /** The text of a shipped plan. */
    public static Optional<PlanText> text(String id) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream(ROOT + id + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new PlanText(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build's step: puts the catalogue of a folder into {@code classes}, the root of the class path. */
    public static void ship(CatalogueReader from, Path classes) {
        ObjectMapper yaml = CatalogueFormat.yaml();
        ObjectMapper json = CatalogueFormat.json();
        Path root = classes.resolve(ROOT.substring(1));
        try {
            Files.createDirectories(root);
            for (String id : from.planIds()) {
                ObjectNode tree = json.createObjectNode();
                tree.set("plan", yaml.readTree(Files.readString(from.planFile(id))));
                ArrayNode chapters = tree.putArray("chapters");
                for (Path file : from.targetFiles(id)) {
                    chapters.add(yaml.readTree(Files.readString(file)));
                }
                json.writeValue(root.resolve(id + ".json").toFile(), tree);
                json.writeValue(root.resolve(id + ".digest.json").toFile(), from.digest(id));
                json.writeValue(root.resolve(id + ".ledger.json").toFile(), ledger(from, id, yaml));
                Files.writeString(root.resolve(id + ".txt"), from.text(id).content());
            }
            ArrayNode profiles = json.createArrayNode();
            for (Path file : from.profileFiles()) {
                profiles.addObject()
                        .put("name", file.getFileName().toString().replace(".yaml", ""))
                        .put("digest", CatalogueReader.profileDigest(file))
                        .set("file", yaml.readTree(Files.readString(file)));
            }
            json.writeValue(root.resolve("policies.json").toFile(), profiles);
            json.writeValue(root.resolve("index.json").toFile(), from.names());
            from.indicators(); // checked before it is shipped
            json.writeValue(
                    root.resolve("indicators.json").toFile(), yaml.readTree(Files.readString(from.indicatorsFile())));
            json.writeValue(root.resolve("policy.json").toFile(), yaml.readTree(Files.readString(from.policyFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nobody wrote one. */
    private static JsonNode ledger(CatalogueReader from, String id, ObjectMapper yaml) throws IOException {
        from.ledgerNotes(id); // malformed, it must not be shipped
        Path file = from.ledgerFile(id);
        return Files.exists(file) ? yaml.readTree(Files.readString(file)) : yaml.createObjectNode();
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T convert(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
