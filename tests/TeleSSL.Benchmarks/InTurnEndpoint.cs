namespace TeleSSL.Benchmarks;

/// <summary>The same call to several servers.</summary>
internal static class InTurnEndpoint
{
    public static async Task<IReadOnlyList<T>> Each<T>(this IReadOnlyList<Child> servers, Func<Child, Task<T>> make)
    {
        var made = new List<T>();
        foreach (var server in servers)
            made.Add(await make(server));
        return made;
    }

    /// <summary>One endpoint that calls each in turn; the processor time is that of the first one's server.</summary>
    public static Endpoint InTurn(this IReadOnlyList<Endpoint> endpoints)
    {
        if (endpoints.Count == 1)
            return endpoints[0];
        var calls = 0;
        return endpoints[0] with { Next = () => endpoints[(int)((uint)Interlocked.Increment(ref calls) % endpoints.Count)].Next() };
    }
}
