namespace TeleSSL.Benchmarks;

/// <summary>Measures several endpoints in turn, A B A B A B, so that drift of the machine affects all of them.</summary>
internal static class Rounds
{
    public static async Task<IReadOnlyList<Figures>> Alternate(Plan plan, int connections, TimeSpan window, params IReadOnlyList<Endpoint> endpoints)
    {
        var windows = endpoints.Select(_ => new List<Measured>()).ToArray();
        for (var round = 0; round < plan.Rounds; round++)
            for (var i = 0; i < endpoints.Count; i++)
            {
                var measured = await LoadGenerator.Run(endpoints[i], connections, plan.WarmUp, window);
                windows[i].Add(measured);
                Console.Error.WriteLine(
                    $"{endpoints[i].Name}, {connections} connections: {measured.Rate:0}/s, p50 {measured.At(.5):0.00} ms, foreign {measured.Cpu.Foreign:0.00} cores");
            }

        return [.. endpoints.Select((endpoint, i) => new Figures(endpoint.Name, connections, windows[i]))];
    }

    /// <summary>Warm-up: lets the JIT compile the server's code.</summary>
    public static async Task WarmUp(Plan plan, params IReadOnlyList<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
            await LoadGenerator.Run(endpoint, 8, TimeSpan.Zero, plan.FirstWarmUp / endpoints.Count);
    }
}
