using TeleSSL.Contracts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Vault;

internal static class VaultEndpoints
{
    public static void MapVault(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/vault/rotate", Rotate)
            .Named("rotateVault", "Seals all keys with the new master key.")
            .WithTags("Vault").Takes<Nothing>().For().Produces<VaultRotated>();

    private static async Task<IResult> Rotate(HttpContext http, VaultRotation rotation, Clock clock)
    {
        if (!(await Body.Read<Nothing>(http)).Accepted(out _, out var refusal))
            return Problems.Of(refusal);
        return Json.Answer(await rotation.Run(http.Stamp(clock), http.RequestAborted));
    }
}
