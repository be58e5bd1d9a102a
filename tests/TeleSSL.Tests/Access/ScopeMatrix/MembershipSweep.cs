namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Each pair of memberships asks for everything of both worlds, and then does what it may not.</summary>
internal static class MembershipSweep
{
    public static async Task<Findings> Run(ScopeMatrixApp app)
    {
        var findings = new Findings();
        var probes = (await TwoMemberships.People(app)).Select(who => new MembershipProbes(who, findings)).ToList();
        foreach (var probe in probes)
        {
            foreach (var world in new[] { app.Worlds.Odense, app.Worlds.Esbjerg })
                foreach (var operation in app.Operations)
                    await probe.OnThings(operation, world);
            foreach (var list in app.Operations.Where(ListProbes.Has))
                await probe.OnList(list);
        }

        foreach (var probe in probes)
            await Deeds.Run(probe, app.Worlds.Odense, app.Worlds.Esbjerg);
        return findings;
    }
}
