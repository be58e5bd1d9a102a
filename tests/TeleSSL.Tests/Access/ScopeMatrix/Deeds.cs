using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What is done for real, where a wrong version would not come as far as the rule.</summary>
internal static class Deeds
{
    private static readonly (string What, string Step, string Body)[] OnOdensesTicket =
    [
        ("writes inside the desk", "notes", """{"text":"n","visibility":"internal"}"""),
        ("claims a ticket", "claim", "{}"),
        ("resolves a ticket", "resolve", """{"resolution":"r"}"""),
    ];

    private static readonly (string What, string Thing, string Step, string Body)[] OnEsbjergsDevices =
    [
        ("orders a pick-up of", "device", "takedown", """{"step":"ordered","carrier":"contractor-1"}"""),
        ("sets up", "device", "setup", """{"checklist":{}}"""),
        ("loses", "device", "stock-control", """{"step":"lost","reason":"r"}"""),
        ("tests", "stock", "stock-control", """{"step":"test","passed":true}"""),
    ];

    public static async Task Run(MembershipProbes probe, World odense, World esbjerg)
    {
        foreach (var (what, step, body) in OnOdensesTicket)
            await probe.Deed(what, $"/api/tickets/{odense["ticket2"]}/{step}", () => body);
        var pickUp = """{"step":"picked-up","from":"citizen"}""";
        await probe.Deed("picks up without an assignment", $"/api/devices/{odense["device"]}/takedown", () => pickUp);
        await InTheStore(probe, esbjerg);
        foreach (var (what, thing, step, body) in OnEsbjergsDevices)
            await probe.Deed($"{what} Esbjerg's {thing}", $"/api/devices/{esbjerg[thing]}/{step}", () => body);
    }

    private static async Task InTheStore(MembershipProbes probe, World esbjerg)
    {
        var location = esbjerg.Plan.Location;
        await probe.Deed("prints Esbjerg's label", $"/api/labels?devices={esbjerg["stock"]}", body: null);
        await probe.Deed("counts Esbjerg's store", "/api/counts", () => $$"""{"location":"{{location}}","codes":["{{esbjerg.Tag}}"]}""");
        await probe.Deed(
            "registers in Esbjerg's store",
            "/api/devices",
            () => $$"""{"model":"scale","serial":"{{Given.Serial()}}","location":"{{location}}","source":"x"}""");
        await probe.Deed("scans Esbjerg's device", "/api/scans", () => CodeProbes.Scan($"{Guid.NewGuid()}", esbjerg.Tag));
    }
}
