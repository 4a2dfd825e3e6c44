package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Indicator;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import cn.duibiao.plan.PlanName;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    static final String ROOT = "/duibiao/";

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
        ShippedPlan shipped = read(id + ".json", ShippedPlan.class);
        List<RawPlan.Chapter> chapters = shipped.chapters().stream()
                .map(chapter -> new RawPlan.Chapter(id, chapter, ""))
                .toList();
        List<Finding> findings = new ArrayList<>();
        RawPlan raw = new RawPlan(id, shipped.plan(), chapters);
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

    /** A plan's files as they are shipped. */
    record ShippedPlan(PlanFile plan, List<TargetsFile> chapters) {}

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
}
