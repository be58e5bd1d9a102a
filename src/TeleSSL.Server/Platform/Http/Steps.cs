using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Loads the subject, decides, and saves; as the stores of devices, tickets and incidents do.</summary>
internal delegate Task<Result<TSubject>> CarryOut<TStep, TSubject>(Call<TStep> call, Tx tx);

/// <summary>The shell of a step's endpoint, once for every kind of subject: who may, load, decide, save, answer.</summary>
/// <param name="carryOut">Loads, decides and saves.</param>
/// <param name="written">What was written, from the subject after the step.</param>
/// <param name="read">Reads the answer.</param>
internal sealed class Steps<TStep, TSubject>(CarryOut<TStep, TSubject> carryOut, Func<TSubject, Written> written, ReadWritten read)
    where TStep : notnull
{
    /// <summary>What the body alone gives away, before anything is loaded.</summary>
    public Func<TStep, Viewer, Refusal?> WhyNot { get; init; } = (_, _) => null;

    public RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string name, IEnumerable<Role> who) =>
        routes.MapWrite<TStep>($"/{{id:guid}}/{name}", Run, read).For(who).Refuses(404, 409, 412, 422);

    private async Task<Result<Written>> Run(Call<TStep> call, Tx tx) =>
        WhyNot(call.Body, call.Viewer) is { } refusal ? refusal : (await carryOut(call, tx)).Then<Written>(after => written(after));
}
