using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>A server with two worlds in it.</summary>
public sealed class ScopeMatrixApp(Databases databases) : TeleSSLApp(databases)
{
    private Lazy<Task<Findings>>? sweep;

    internal Worlds Worlds { get; private set; } = null!;

    /// <summary>Of the API's document, as it is served.</summary>
    internal IReadOnlyList<Operation> Operations { get; private set; } = [];

    /// <summary>Run once, by the first test that asks.</summary>
    internal Task<Findings> Swept => sweep!.Value;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Unavailable is not null)
            return;
        Worlds = await Worlds.Build(this);
        Operations = Operation.In((await Nobody.Get("/openapi/v1.json")).Expect(200).Json);
        sweep = new(() => new Sweep(this, Worlds, Operations).Run());
    }
}
