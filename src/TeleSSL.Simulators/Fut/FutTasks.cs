using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>Tasks of a care team about a citizen's equipment (FUT implementation guide, ehealth-task).</summary>
internal static class FutTasks
{
    private const string Category = $"{FutProfiles.Base}/ehealth-task-category";
    private const string System = "http://ehealth.sundhed.dk/cs/task-category";

    /// <summary>The care team that is responsible for all of them.</summary>
    private const int Team = 12;

    private static readonly (int Number, string Category, string Status)[] Tasks =
    [
        (310, "OpenSSLOrder", "requested"), (311, "ExpectedDelivery", "requested"), (312, "CalibrationNeeded", "requested"),
        (313, "CalibrationNeeded", "completed"),
    ];

    public static void Fill(FutStore store, FutAddresses at)
    {
        var citizen = FutSeed.Citizens[0];
        foreach (var (number, category, status) in Tasks)
            store.Put(at.Resource("Task", number), "Task", Task(at, citizen, category, status));
    }

    /// <summary>The categories of a task, each as a search may name it: <c>{system}|{code}</c> and <c>{code}</c>.</summary>
    public static IEnumerable<string> Categories(JsonObject task) =>
        from extension in task["extension"] as JsonArray ?? []
        where (string?)extension?["url"] == Category
        from coding in extension!["valueCodeableConcept"]!["coding"]!.AsArray()
        from name in new[] { $"{coding!["system"]}|{coding["code"]}", $"{coding["code"]}" }
        select name;

    private static JsonObject Task(FutAddresses at, FutCitizen citizen, string category, string status) => JsonNode.Parse($$$"""
        {"resourceType":"Task","meta":{"profile":["{{{FutProfiles.Base}}}/ehealth-task"]},
        "extension":[
        {"url":"{{{FutProfiles.Base}}}/ehealth-task-episodeOfCare",
        "valueReference":{"reference":"{{{at.Resource("EpisodeOfCare", citizen.Episode)}}}"}},
        {"url":"{{{Category}}}","valueCodeableConcept":{"coding":[{"system":"{{{System}}}","code":"{{{category}}}"}]}},
        {"url":"{{{FutProfiles.Base}}}/ehealth-task-responsible","valueReference":{"reference":"{{{at.Resource("CareTeam", Team)}}}"}}],
        "status":"{{{status}}}","intent":"order","priority":"routine",
        "for":{"reference":"{{{at.Resource("Patient", citizen.Number)}}}"}}
        """)!.AsObject();
}
